import url from './card.css?url';

/** Address in the extension of the card's whole style, for its shadow root: tokens, base, parts, panel and frame. */
export const cardCssUrl: string = url;
