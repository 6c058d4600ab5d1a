import { before, type Find, findAll, headerOf, lineAround, type Place } from './find';

// The areas that Royal Mail uses; outward and inward part by its rules.
const AREAS =
  'AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE';

export const postcodes = findAll(
  'postcode',
  new RegExp(`(?<![\\w/-])((?:${AREAS})(?:\\d{1,2}|\\d[A-HJKMNPR-Y])[ ]{0,2}\\d[ABD-HJLNP-UW-Z]{2})(?![\\w/-])`, 'i'),
  // Without a space and in lower case it may be a word of code: both halves must look like a postcode.
  (value, place) =>
    (/\s/.test(value) || value === value.toUpperCase() || /^[a-z]{1,2}\d{1,2}\d[a-z]{2}$/.test(value)) &&
    !isOfAThing(place),
);

/** Makes, models and parts are numbered in the shape of plates and postcodes. */
const THING =
  /\b(?:form|models?|toner|cartridge|product|part|flight|sign(?: plate)?|screen|monitor|telly|tv|bracket|bench|lamp|bulb|spec|drill|code for|item|stock|template|version|printer|route|room|drawing|policy|the (?:LG|HP))\b(?:no\.|[^.\n]){0,32}$/i;
const isOfAThing = (place: Place) =>
  THING.test(before(place)) ||
  /\b(?:sku|part|product|model|code|item)\b/i.test(headerOf(place)) ||
  /^[ ,]*(?:screen|monitor|telly|tv|bracket|toner|cartridge|LED|lamp|form)\b/i.test(
    place.text.slice(place.end, place.end + 16),
  );

export const emails = findAll(
  'email',
  /(?<![\w.+-])([\w.+'-]{0,63}\w@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24})(?![\w-])/i,
  // What belongs to an office and not to a person.
  (value) =>
    !/^(?:info|information|enquir\w*|contact(?:us)?|help(?:desk)?|support|admin|planning|council(?:tax)?|customer\w*|hello|mail|noreply|no-reply|office|foi|press|media|hr|housing|benefits|complaints|services?|team|webmaster|ymholiadau)@/i.test(
      value,
    ),
);

/** Numbers of organisations and helplines, at which nobody in particular lives. */
const PUBLIC = /^(?:0(?:3|80[08]|84|87|9)|1(?:01|11|05|16|19)|999|18)/;

export const phones = findAll(
  'phone',
  /(?<![\w/.-]|\d[ ])((?:\+44[ -]?(?:\(0\)[ -]?)?|0044[ -]?(?:\(0\)[ -]?)?|\(0\d{2,5}\)(?=(?:[ .-]{0,2}\d){5,8}(?!\d))|0)(?:[ .-]{0,2}\d){4,10})(?![\w/]|[ -]?\d)/,
  (value) => {
    const digits = value
      .replace(/\(0\)/, '')
      .replace(/\D/g, '')
      .replace(/^(?:0044|44)/, '0');
    return (
      !value.startsWith('0-') && /^0[127]\d{8,9}$/.test(digits) && !PUBLIC.test(digits) && !/^0(\d)\1{7,}/.test(digits)
    );
  },
);

/** Words of vehicles, in whose company a plate is one. */
const VEHICLE =
  /(?<!\p{L})(?:cars?|vans?|vehicles?|vrm|vrn|reg(?:istration)?|number ?plates?|plates?|park(?:ed|ing|s)?|pcn|permits?|dr[oi]v\p{L}*|keepers?|motor\p{L}*|lorry|truck|bike|moped|scooter|taxis?|cab|dvla|mot|ford|vauxhall|fiesta|corsa|audi|bmw|toyota|nissan|mini|kia|skoda|peugeot|renault|honda|hyundai|mercedes|volvo|vw|volkswagen|golf|citroen|tesla|dacia|suzuki|mazda|land rover|jaguar|fiat|transit|tow(?:ed|ing)?|collided|hatchback|cctv|minibus|garage|trailer|caravan|ceir|gar|char|cerbyd(?:au)?|fan|rhif cofrestru|modur|barc\p{L}*|speed\p{L}*|clamp\p{L}*|abandoned|bloke in|woman in|man in|warden|tickets?|fuel(?:led)?|petrol|diesel|mileage|blue badge|shown in|loading bay|bay|crash\p{L}*|collision|hit and run|wagon|camper|taxed|uninsured|zigzags?|double yellows?|number)(?!\p{L})/iu;

const PLATE =
  // The present form, the one from 1983 with the letter first, the one before it, and Northern Ireland's.
  /(?<![\w/-])([A-HJ-PR-Y][A-HJ-PR-Y]\d{2}[ ]?[A-HJ-Z]{3}|[A-HJ-NPR-TV-Y]\d{1,3}[ ]?[A-HJ-PR-Y]{3}|[A-HJ-PR-Y]{3}[ ]?\d{1,3}[A-HJ-NPR-TV-Y]|[A-Z]?(?:[IZ][A-Z]|[A-Z][IZ])[ ]\d{3,4})(?![\w/-])/i;
const isPresentForm = (value: string) => /^[a-z]{2}\d{2}/i.test(value);
const isWrittenSo = (value: string) =>
  value === value.toUpperCase() || (value === value.toLowerCase() && (isPresentForm(value) || /[a-z]{3}/.test(value)));

/** Plates where a vehicle is spoken of, and those that stand alone, as in the field of a form. */
export const vehiclePlates = findAll('vehicle-plate', PLATE, (value, place) => {
  if (!isWrittenSo(value) || /^(?:RCV|VAN|CAR|BUS|HGV|LGV|BAY)/.test(value)) return false;
  if (lineAround(place.text, place.start).trim().length <= value.length + 2)
    return isPresentForm(value) || value.includes(' ');
  const header = headerOf(place);
  if (header) return VEHICLE.test(header);
  return !isOfAThing(place) && VEHICLE.test(place.text.slice(Math.max(0, place.start - 120), place.end + 80));
});

/** Plates of the present form in a line that names a person, or has a number of theirs. */
export function platesInCompany(text: string, others: readonly Find[]): Find[] {
  const isClose = (start: number) =>
    others.some(
      (other) =>
        Math.abs(other.start - start) < 120 &&
        !text.slice(Math.min(other.start, start), Math.max(other.start, start)).includes('\n'),
    );
  return findAll(
    'vehicle-plate',
    PLATE,
    (value, place) => isPresentForm(value) && isWrittenSo(value) && !isOfAThing(place) && !headerOf(place),
  )(text).filter(({ start }) => isClose(start));
}
