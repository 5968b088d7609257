import { titleKey } from './identity.ts';

/** Forms of address that one file writes before a name and another leaves out, longest first. */
const titles = [
  'ว่าที่ร้อยตรีหญิง',
  'ว่าที่ร้อยตรี',
  'ว่าที่ ร.ต.หญิง',
  'ว่าที่ ร.ต.',
  'ว่าที่ร.ต.',
  'นางสาว',
  'น.ส.',
  'นาย',
  'นาง',
  'ดร.',
  'mrs.',
  'mr.',
  'ms.',
  'miss ',
];

/** A vowel or tone that stands on the letter before it: a name cannot begin with one, so what precedes it is no title. */
const standsOnAnother = /^[\u0e30-\u0e3a\u0e45-\u0e4e]/;

/** A person's name as it is compared: one spelling of spaces and case, without a form of address. Empty for no name. */
export function nameKey(name: string): string {
  let key = titleKey(name);
  for (let again = true; again; ) {
    again = false;
    for (const title of titles) {
      const rest = key.startsWith(title) ? key.slice(title.length).trimStart() : '';
      if (rest === '' || standsOnAnother.test(rest)) continue;
      key = rest;
      again = true;
      break;
    }
  }
  return key;
}

/** An agency's name as it is compared: without spaces, dots and the city's own name, which some write and some do not. */
export function agencyKey(agency: string): string {
  return titleKey(agency)
    .replace(/[\s.]+/g, '')
    .replace(/(กรุงเทพมหานคร|กทม)$/u, '');
}
