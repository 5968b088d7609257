import type { ComponentChildren } from 'preact';
import { Icon } from '../look/icon.tsx';
import type { Tone } from './note.tsx';

/** A short state (ครบ, รอยืนยัน, ต้องแก้): icon and word, colour last. */
export function StatusTag({ tone = 'plain', children }: { tone?: Tone; children: ComponentChildren }) {
  return (
    <span class={`tag ${tone}`}>
      {tone !== 'plain' && <Icon name={tone === 'ok' ? 'tick' : tone} size="sm" />}
      {children}
    </span>
  );
}
