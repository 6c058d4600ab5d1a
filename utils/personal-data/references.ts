import { before, findAll, headerOf, lineAround, type Place } from './find';

/** Whose number it is: one person's case, claim, application or complaint. */
const OF_A_PERSON =
  /(?<!\p{L})(?:cases?|claims?|claimants?|complaints?|appeals?|grievances?|investigations?|referrals?|applications?|app|applicants?|tenanc(?:y|ies)|tenants?|rent accounts?|council tax(?: account)?|clients?|customers?|service users?|patients?|pupils?|safeguarding|incident|request|enquiry|ombudsman|housing|benefit|hb|sar|subject access|police|crime|liability order|penalty charge|concerns?|allegations?|bundle|bailiffs?|blue badge|discretionary|stage (?:1|2|one|two)|pcn|insur(?:er|ance)|list number|(?:g|ngh|ch)?achos|[cg]ais|nghais|chais|[cg]h?[ŵw]yn|nghwyn|hawliad|apêl|tenantiaeth)(?!\p{L})/giu;
/** What is numbered and belongs to nobody: a planning application, an order, a paper, a thing. */
const OF_NOBODY =
  /(?<!\p{L})(?:planning|building (?:notice|control|regulations?)|(?<!liability )orders?|invoices?|purchase|isbn|issn|policy|polisi|strategy|reports?|agenda|item|version|contracts?|tenders?|licen[cs]es?|meetings?|forms?|room|page|section|regulations?|catalogue|stock|assets?|serial|parts?|tickets?|charity|company|vat|post|vacancy|minutes?|archeb|anfoneb|(?:g|ch|ngh)?[cg]ynllunio|adroddiad|grid|title|queue|models?|change|drawing|project|standard|foi|eir|disclosure|consultation|motion|quotation|sku|product|template|software|printer|budget|cost cent(?:re|er)|notice of sealing|tree|road|local plan|supplementary|(?:grant )?agreement|laptop|phone|screen|monitor|device|extension)(?!\p{L})/giu;
const NUMBERED =
  /(?<!\p{L})(?:refs?|references?|no|number(?:ed)?|num|id|quote|cyfeirnod|gyfeirnod|cyf|rhif|re|fwd?)(?!\p{L})/giu;
/** Words that alone say that a number is a reference. */
const REFERENCE = /(?<!\p{L})(?:ref|reference|cyfeirnod|gyfeirnod|cyf|rhif eich \p{L}+)(?!\p{L})[^\d\n]{0,16}$/iu;

const PLANNING =
  /^(?:DC|PA)\/|^APP\/[A-Z]\d{4}\/|^(?:(?:P|PA|PL|DC|DM|BC|TP|LA|F|S|W)\/)?\d{2}(?:\d{2})?\/\d{3,6}(?:\/[A-Z0-9]{1,6})*$|\/(?:FUL|OUT|HSE|LBC|ADV|TPO|TCA|FULL|REM|COU|HOU|VAR|PRIOR)\d?$/;
/** Letters before the numbers of papers, orders, licences and machines. */
const NOT_A_CASE =
  /^(?:CAB|PREM|TPO|TRO|PO|INV|INC|CHG|RITM|SCTASK|PRB|ISBN|ISSN|EX|CNCL|LIC|PRN|BS|EN|ISO|HR-0|IG-0|HS-0|V|VER|COVID|CO|Q|FY|FOI|EIR|RFI|ITT|ICT|KPI|SOP|PAS|BN|SI|NI|NHS|GIG|NINO|DOB|UPRN|MUST|SCP|GBH|ACT|ORDER|TEL|A|B|M)[-/ ]?\d/;
/** Letters that councils put before the number of one person's case. */
const KNOWN =
  /^(?:SAR|CMP|COM|CAS|CASE|HB|CTR|CTAX|ASB|HOM|HL|HSG|TEN|RENT|LAC|EHCP|EHC|DHP|PCN|APP|CLM|REF|SG|MASH|ASC|CSC|CRN|CRM|GRV|DISC|APL|CWYN)[-/ ]?\d/;

/** Where the last of these words stands before a value, and where it ends; -1 where there is none. */
function last(words: RegExp, text: string): { start: number; end: number } {
  const match = [...text.matchAll(words)].at(-1);
  return match ? { start: match.index, end: match.index + match[0].length } : { start: -1, end: -1 };
}

/** Who a number belongs to, by the words before it in its sentence or at the head of its column. */
function belongsTo(place: Place): 'person' | 'nobody' | 'unknown' {
  const said = `${headerOf(place)} ${before(place, 64)}`;
  const person = last(OF_A_PERSON, said);
  const nobody = last(OF_NOBODY, said);
  if (nobody.start < 0) return person.start < 0 ? 'unknown' : 'person';
  // "Planning application": the word before says what kind it is.
  const isOneKind =
    /^(?:planning|building|cynllunio)/i.test(said.slice(nobody.start)) && person.start - nobody.end <= 2;
  return person.start > nobody.start && !isOneKind ? 'person' : 'nobody';
}

const segments = (value: string) => value.split(/[-/ ]/);
const YEAR = /^(?:20)?2\d$/;

/** Letters and figures in at least two parts: what case systems give out. */
const isShaped = (value: string) => /[A-Za-z]/.test(value) && segments(value).length >= 2;

/** References to one person's case: letters and figures, or figures alone after a word that says so. */
export const caseReferences = findAll(
  'case-reference',
  /(?<![\w/.-])((?:[A-Z]{2,6}(?:\/[A-Z]{2,6})? (?=\d))?(?=[A-Z0-9/-]*\d)[A-Z0-9]+(?:[/-][A-Z0-9]+)*|[a-z]{2,5}(?:[/-][a-z0-9]+)*[/-]\d[a-z0-9]*(?:[/-][a-z0-9]+)*)(?![\w/-]|\.\d|,\d{3})/,
  (value, place) => {
    const digits = value.replace(/\D/g, '').length;
    if (digits < 4 || isADay(value) || isPlanning(value, place) || NOT_A_CASE.test(value)) return false;
    const whose = belongsTo(place);
    if (whose === 'nobody') return false;
    if (!/[A-Za-z]/.test(value)) return digits >= 5 && digits <= 12 && isNumbered(value, place, whose);
    if (value !== value.toUpperCase()) return /[/-]/.test(value) && whose === 'person';
    if (whose === 'person' || KNOWN.test(value) || REFERENCE.test(before(place))) return true;
    return isShaped(value) ? hasAYear(value) || saysACase(place) : digits >= 5 && speaksOfMe(value, place);
  },
);

const isADay = (value: string) => /^(?:[A-Z]+ )?\d{1,4}[/-]\d{1,2}(?:[/-]\d{1,4})?$/.test(value);
const hasAYear = (value: string) =>
  segments(value)
    .slice(1)
    .some((one) => YEAR.test(one));

// The police count crimes as planners count applications.
const isPlanning = (value: string, place: Place) =>
  PLANNING.test(value) &&
  !(/^[\d/]+$/.test(value) && /(?:crime|police|claim|complaint)[^.\n]{0,24}$/i.test(before(place)));

// "What is happening with BB77120? I applied in March": somebody writes of their own.
const speaksOfMe = (value: string, place: Place) =>
  /^[A-Z]{2,4}[- ]?\d{5,9}$/.test(value) &&
  /(?<!\p{L})(?:i|me|my|mine|you)(?!\p{L})/iu.test(lineAround(place.text, place.start));

// Figures alone: right behind "reference", or behind "number" where a case was spoken of.
function isNumbered(value: string, place: Place, whose: 'person' | 'unknown'): boolean {
  const said = before(place, 32);
  if (/[/-]/.test(value)) return whose === 'person' && !/^0\d|^\d\d-\d\d-\d\d$|^\d{3}-\d{3}-\d{4}$/.test(value);
  if (/(?:^|[^\p{L}])(?:claim|case|complaint|appeal|referral|hawliad|cais|cwyn|achos) $/iu.test(said))
    return value.length >= 6;
  if (REFERENCE.test(said) || /quote (?:the number )?$/i.test(said)) return true;
  if (!/(?:^|[^\p{L}])(?:no|number(?:ed)?|num|id|rhif|ref|reference|quote)\.?(?: is| yw| was)?[ :#=-]*$/iu.test(said))
    return false;
  if (
    /(?:phone|tel|mobile|house|flat|account|ffôn|cyfrif|staff|payroll|employee|meter|nhs|insurance)[^.\n]{0,12}$/iu.test(
      said,
    )
  )
    return false;
  return (
    whose === 'person' ||
    [...place.text.slice(Math.max(0, place.start - 90), place.start).matchAll(OF_A_PERSON)].length > 0
  );
}

const saysACase = (place: Place) => {
  const line = `${headerOf(place)} ${lineAround(place.text, place.start)}`;
  return [...line.matchAll(NUMBERED)].length > 0 || [...line.matchAll(OF_A_PERSON)].length > 0;
};

/** "Ombudsman decision 24 017 662": the Ombudsman counts complaints so. */
export const ombudsmanReferences = findAll(
  'case-reference',
  /(?<![\d-])(\d{2} \d{3} \d{3})(?![\d-])/,
  (_value, place) => /ombudsman|lgsco|\blgo\b|psow|spso|complaint/i.test(before(place, 64)),
);
