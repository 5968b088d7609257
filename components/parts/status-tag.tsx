import { Check, CircleAlert, Info, TriangleAlert } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { Tone } from './note.tsx';

const icons = { plain: null, ok: Check, warn: TriangleAlert, err: CircleAlert, info: Info };

/** A short state (ครบ, รอยืนยัน, ต้องแก้): icon and word, colour last. */
export function StatusTag({ tone = 'plain', children }: { tone?: Tone; children: ComponentChildren }) {
  const Icon = icons[tone];
  return (
    <span class={`tag ${tone}`}>
      {Icon ? <Icon class="i sm" /> : null}
      {children}
    </span>
  );
}
