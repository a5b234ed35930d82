const EYE = { sphere: -1.25, cylinder: -0.5, axis: 90, add: 1.25, visus: 1, pressure: 14 };

/** An ordinary eye examination, as an optician writes it. */
export const EXAMINATION = {
  reason: 'Rutinkontroll, upplever något suddigare syn på nära håll sedan i våras.',
  history:
    'Glasögon sedan tonåren, nuvarande styrka två år gammal. Inga ögonsjukdomar, glaukom hos mor. Tar inga mediciner.',
  refraction: { right: EYE, left: { ...EYE, sphere: -1, axis: 85, pressure: 15 } },
  assessment:
    'Begynnande presbyopi. Normala tryck, papiller utan anmärkning, klara medier. Synfält enligt Donders utan anmärkning.',
  plan: 'Nya progressiva glasögon. Tryckkontroll med hänsyn till ärftlighet.',
  recall: { months: 24, reason: 'routine' },
};
