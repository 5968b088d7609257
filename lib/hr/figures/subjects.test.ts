import { expect, it } from 'vitest';
import { asRead, sampleSubmission } from '../people.fixture.ts';
import type { RosterRow } from '../roster/roster.ts';
import { Submissions } from '../table/submissions.ts';
import { everybody } from './subjects.ts';

it('says of somebody on the roster who sent nothing what the roster says, and nothing of another’s file', () => {
  const files = new Submissions();
  const sent = asRead(sampleSubmission(), 'a.json', 'ab'.repeat(32));
  if (sent.at === 'submission') files.push(sent.submission, sent.seal, sent.place);
  const silent: RosterRow = { id: '', name: 'มานี มีนา', agency: '', kind: null, target: null };
  const { subjects } = everybody(files, [silent]);
  expect(subjects.find(({ name }) => name === silent.name)).toMatchObject({
    agency: '',
    position: '',
    missionGroup: null,
    kind: null,
    person: null,
    expected: true,
    search: 'มานี มีนา\n\n',
  });
});
