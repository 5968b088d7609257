import css from './card.css?inline';

/** The card's whole style, for its shadow root: tokens, base, parts, panel and frame. */
export const cardCss: string = css;
