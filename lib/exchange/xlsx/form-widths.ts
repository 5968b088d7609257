import type { Form } from '../../framework/forms.ts';

/** The widths of a form's lowest columns in mm, together the 273 mm that A4 landscape leaves between its margins. */
export const formWidths: Readonly<Record<Form['id'], Readonly<Record<string, number>>>> = {
  IDP1: {
    competency: 44,
    topic: 40,
    'methods-70': 30,
    'methods-20': 29,
    'methods-10': 34,
    target: 32,
    q1: 8.5,
    q2: 8.5,
    q3: 8.5,
    q4: 8.5,
    'evaluation-self': 14,
    'evaluation-others': 16,
  },
  IDP2: { competency: 44, topic: 44, target: 42, progress: 48, result: 55, suggestion: 40 },
};
