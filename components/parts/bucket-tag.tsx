import type { ComponentChildren } from 'preact';

/** The three parts of 70:20:10. */
export type Bucket = 70 | 20 | 10;

/** What `BucketTag` takes; children are the words after the numeral, such as the method or a share. */
export interface BucketTagProps {
  bucket: Bucket;
  children?: ComponentChildren;
}

/** 70, 20 or 10: colour, pattern and numeral together, readable without colour. */
export function BucketTag({ bucket, children }: BucketTagProps) {
  return (
    <span class="bk">
      <i class={`p${bucket}`} aria-hidden="true" />
      {bucket}
      {children === undefined ? null : <span>{children}</span>}
    </span>
  );
}
