import { LegalBasis, SpecialCategoryBasis } from '../vocabulary.js';
import { theirs, type Term } from './dpv.js';

// prettier-ignore
export const LEGAL_BASIS_TERMS: Readonly<Record<LegalBasis, Term>> = {
  [LegalBasis.Consent]: theirs('gdpr', 'A6-1-a', 'samtycke (artikel 6.1 a)', 'consent (Article 6(1)(a))'),
  [LegalBasis.Contract]: theirs('gdpr', 'A6-1-b', 'avtal, eller åtgärder du begär innan ett avtal (artikel 6.1 b)', 'contract, or steps you ask for before one (Article 6(1)(b))'),
  [LegalBasis.LegalObligation]: theirs('gdpr', 'A6-1-c', 'rättslig förpliktelse (artikel 6.1 c)', 'legal obligation (Article 6(1)(c))'),
  [LegalBasis.VitalInterest]: theirs('gdpr', 'A6-1-d', 'skydd av grundläggande intressen (artikel 6.1 d)', 'vital interests (Article 6(1)(d))'),
  [LegalBasis.PublicInterest]: theirs('gdpr', 'A6-1-e-public-interest', 'uppgift av allmänt intresse (artikel 6.1 e)', 'task in the public interest (Article 6(1)(e))'),
  [LegalBasis.LegitimateInterest]: theirs('gdpr', 'A6-1-f', 'berättigat intresse (artikel 6.1 f)', 'legitimate interest (Article 6(1)(f))'),
};

// prettier-ignore
export const SPECIAL_CATEGORY_BASIS_TERMS: Readonly<Record<SpecialCategoryBasis, Term>> = {
  [SpecialCategoryBasis.ExplicitConsent]: theirs('gdpr', 'A9-2-a', 'uttryckligt samtycke (artikel 9.2 a)', 'explicit consent (Article 9(2)(a))'),
  [SpecialCategoryBasis.LegalClaims]: theirs('gdpr', 'A9-2-f', 'rättsliga anspråk (artikel 9.2 f)', 'legal claims (Article 9(2)(f))'),
  [SpecialCategoryBasis.HealthCare]: theirs('gdpr', 'A9-2-h', 'hälso- och sjukvård under tystnadsplikt (artikel 9.2 h)', 'health care under professional secrecy (Article 9(2)(h))'),
  [SpecialCategoryBasis.PublicHealth]: theirs('gdpr', 'A9-2-i', 'folkhälsa (artikel 9.2 i)', 'public health (Article 9(2)(i))'),
};
