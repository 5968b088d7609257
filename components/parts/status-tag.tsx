import type { ComponentChildren } from 'preact';
import { Icon } from '../look/icon.tsx';
import type { Tone } from './note.tsx';

const icons = { plain: null, ok: 'tick', warn: 'warn', err: 'err', info: 'info' } as const;

/** A short state (ครบ, รอยืนยัน, ต้องแก้): icon and word, colour last. */
export function StatusTag({ tone = 'plain', children }: { tone?: Tone; children: ComponentChildren }) {
  const icon = icons[tone];
  return (
    <span class={`tag ${tone}`}>
      {icon ? <Icon name={icon} size="sm" /> : null}
      {children}
    </span>
  );
}
