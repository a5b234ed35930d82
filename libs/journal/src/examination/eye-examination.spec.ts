import { type EyeExamination, gaps, impossibilities } from './eye-examination.js';

const nothing = { sphere: null, cylinder: null, axis: null, add: null, visus: null, pressure: null };
const empty: EyeExamination = {
  reason: null,
  history: null,
  refraction: { right: nothing, left: nothing },
  assessment: null,
  plan: null,
  recall: null,
};

describe('an eye examination', () => {
  it('may be empty while it is a draft', () => {
    expect(impossibilities(empty)).toEqual([]);
  });

  it('says what is missing before somebody signs it', () => {
    const missing = ['reason', 'assessment', 'recall'].map((field) => ({ field, code: 'required' }));
    expect(gaps(empty)).toEqual(missing);
    expect(gaps({ ...empty, reason: '  ', assessment: '\n' })).toEqual(missing);
  });

  it('takes "no recall" as a decision', () => {
    const decided = { ...empty, reason: 'Synkontroll', assessment: 'Myopi', recall: { months: null, reason: null } };
    expect([...impossibilities(decided), ...gaps(decided)]).toEqual([]);
  });

  it('wants a reason with an interval, and a whole number of months', () => {
    expect(impossibilities({ ...empty, recall: { months: 24, reason: null } })).toEqual([
      { field: 'recall.reason', code: 'required' },
    ]);
    for (const months of [0, -1, 1.5, 61]) {
      expect(impossibilities({ ...empty, recall: { months, reason: 'routine' } })).toEqual([
        { field: 'recall.months', code: 'out-of-range' },
      ]);
    }
  });

  it('names both eyes apart', () => {
    const right = { ...nothing, cylinder: -1 };
    const left = { ...nothing, sphere: 99 };
    expect(impossibilities({ ...empty, refraction: { right, left } })).toEqual([
      { field: 'refraction.right.axis', code: 'required' },
      { field: 'refraction.left.sphere', code: 'out-of-range' },
    ]);
  });

  it('refuses a text that is huge or that no database can hold', () => {
    expect(impossibilities({ ...empty, history: 'x'.repeat(20_001) })).toEqual([
      { field: 'history', code: 'too-long' },
    ]);
    expect(impossibilities({ ...empty, plan: 'a\0b' })).toEqual([{ field: 'plan', code: 'unprintable' }]);
    expect(impossibilities({ ...empty, plan: 'half \ud83d' })).toEqual([{ field: 'plan', code: 'unprintable' }]);
    expect(impossibilities({ ...empty, plan: `<script>'; DROP TABLE journal.entry; --` })).toEqual([]);
  });
});
