import type { EyeExamination } from './examination.js';
import { examinationOf, NOTHING_WRITTEN, textOf } from './examination-text.js';

const examination: EyeExamination = {
  reason: 'Ser sämre på håll',
  history: null,
  refraction: {
    right: { sphere: -1.25, cylinder: -0.5, axis: 90, add: null, visus: 1, pressure: 14.5 },
    left: { sphere: 0.75, cylinder: null, axis: null, add: 1.25, visus: 0.05, pressure: null },
  },
  assessment: 'Myopi',
  plan: null,
  recall: { months: 18, reason: 'driving', note: null },
};

it('comes back from the form as it went in', () => {
  expect(examinationOf(textOf(examination))).toEqual(examination);
  expect(examinationOf(textOf({ ...examination, recall: null })).recall).toBeNull();
});

it('keeps "no recall" apart from "not decided"', () => {
  const noRecall = { months: null, reason: null, note: 'Går hos ögonläkare' };

  expect(examinationOf(textOf({ ...examination, recall: noRecall })).recall).toEqual(noRecall);
  expect(examinationOf(NOTHING_WRITTEN).recall).toBeNull();
});

it('sends the usual interval that was chosen, whatever was typed before', () => {
  const recall = { choice: '24', months: '18', reason: 'routine', note: ' ' } as const;

  expect(examinationOf({ ...NOTHING_WRITTEN, recall }).recall).toEqual({ months: 24, reason: 'routine', note: null });
});
