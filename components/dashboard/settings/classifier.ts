/** The plan's table of positions and its questions (chapter 4 section 2), loaded only where a position is entered. */
export type Classifier = Pick<
  typeof import('../../../lib/framework/classify.ts'),
  'searchPositions' | 'classifyPosition' | 'mixedWorkQuestions' | 'groupOfMixedWork'
>;
