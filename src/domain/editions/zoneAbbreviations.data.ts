/**
 * Abbreviations of zones a newsroom prints, by the offset from UTC (in minutes) that is in force: the
 * offset decides summer or winter, so a changed law shows `UTC+9` instead of a wrong name.
 * Source: IANA tzdata 2025c. Where tzdata gives bare numbers since 2017 (marked *) the abbreviation is
 * the one in common print; Manila's PST is printed PHT, since PST is Los Angeles to most readers.
 * Reviewed January 2026. Old names that still turn up are kept beside the new ones.
 */
type ByOffset = Readonly<Record<number, string>>

const western: ByOffset = { 0: 'WET', 60: 'WEST' }
const central: ByOffset = { 60: 'CET', 120: 'CEST' }
const eastern: ByOffset = { 120: 'EET', 180: 'EEST' }
const usEastern: ByOffset = { [-300]: 'EST', [-240]: 'EDT' }
const usCentral: ByOffset = { [-360]: 'CST', [-300]: 'CDT' }
const usMountain: ByOffset = { [-420]: 'MST', [-360]: 'MDT' }
const usPacific: ByOffset = { [-480]: 'PST', [-420]: 'PDT' }
const usAlaska: ByOffset = { [-540]: 'AKST', [-480]: 'AKDT' }
const atlantic: ByOffset = { [-240]: 'AST', [-180]: 'ADT' }
const eastAfrica: ByOffset = { 180: 'EAT' }
const centralAfrica: ByOffset = { 120: 'CAT' }
const westAfrica: ByOffset = { 60: 'WAT' }
const southAfrica: ByOffset = { 120: 'SAST' }
const india: ByOffset = { 330: 'IST' }
const china: ByOffset = { 480: 'CST' }
const gulf: ByOffset = { 240: 'GST' }
const arabia: ByOffset = { 180: 'AST' }
const indochina: ByOffset = { 420: 'ICT' }
const sydney: ByOffset = { 600: 'AEST', 660: 'AEDT' }
const adelaide: ByOffset = { 570: 'ACST', 630: 'ACDT' }
const utc: ByOffset = { 0: 'UTC' }
const gmt: ByOffset = { 0: 'GMT' }
const nepal: ByOffset = { 345: 'NPT' }
const myanmar: ByOffset = { 390: 'MMT' }
const argentina: ByOffset = { [-180]: 'ART' }

export const zoneAbbreviations: Readonly<Record<string, ByOffset>> = {
  UTC: utc,
  'Etc/UTC': utc,
  'Etc/GMT': gmt,
  GMT: gmt,

  'Europe/London': { 0: 'GMT', 60: 'BST' },
  'Europe/Dublin': { 0: 'GMT', 60: 'IST' },
  'Europe/Lisbon': western,
  'Europe/Amsterdam': central,
  'Europe/Belgrade': central,
  'Europe/Berlin': central,
  'Europe/Bratislava': central,
  'Europe/Brussels': central,
  'Europe/Budapest': central,
  'Europe/Copenhagen': central,
  'Europe/Ljubljana': central,
  'Europe/Luxembourg': central,
  'Europe/Madrid': central,
  'Europe/Oslo': central,
  'Europe/Paris': central,
  'Europe/Prague': central,
  'Europe/Rome': central,
  'Europe/Sarajevo': central,
  'Europe/Skopje': central,
  'Europe/Stockholm': central,
  'Europe/Tirane': central,
  'Europe/Vienna': central,
  'Europe/Warsaw': central,
  'Europe/Zagreb': central,
  'Europe/Zurich': central,
  'Europe/Athens': eastern,
  'Europe/Bucharest': eastern,
  'Europe/Chisinau': eastern,
  'Europe/Helsinki': eastern,
  'Europe/Kiev': eastern,
  'Europe/Kyiv': eastern,
  'Europe/Riga': eastern,
  'Europe/Sofia': eastern,
  'Europe/Tallinn': eastern,
  'Europe/Vilnius': eastern,
  'Europe/Moscow': { 180: 'MSK' },
  'Europe/Istanbul': { 180: 'TRT' }, // *

  'America/New_York': usEastern,
  'America/Toronto': usEastern,
  'America/Detroit': usEastern,
  'America/Chicago': usCentral,
  'America/Winnipeg': usCentral,
  'America/Denver': usMountain,
  'America/Edmonton': usMountain,
  'America/Phoenix': usMountain,
  'America/Los_Angeles': usPacific,
  'America/Vancouver': usPacific,
  'America/Anchorage': usAlaska,
  'Pacific/Honolulu': { [-600]: 'HST' },
  'America/Halifax': atlantic,
  'America/Puerto_Rico': atlantic,
  'America/St_Johns': { [-210]: 'NST', [-150]: 'NDT' },
  'America/Mexico_City': usCentral,
  'America/Havana': { [-300]: 'CST', [-240]: 'CDT' },
  'America/Jamaica': usEastern,
  'America/Panama': usEastern,
  'America/Bogota': { [-300]: 'COT' }, // *
  'America/Lima': { [-300]: 'PET' }, // *
  'America/Caracas': { [-240]: 'VET' }, // *
  'America/Santiago': { [-240]: 'CLT', [-180]: 'CLST' }, // *
  'America/Sao_Paulo': { [-180]: 'BRT', [-120]: 'BRST' }, // *
  'America/Argentina/Buenos_Aires': argentina, // *
  'America/Buenos_Aires': argentina, // *

  'Africa/Abidjan': gmt,
  'Africa/Accra': gmt,
  'Africa/Dakar': gmt,
  'Africa/Addis_Ababa': eastAfrica,
  'Africa/Dar_es_Salaam': eastAfrica,
  'Africa/Kampala': eastAfrica,
  'Africa/Mogadishu': eastAfrica,
  'Africa/Nairobi': eastAfrica,
  'Africa/Harare': centralAfrica,
  'Africa/Khartoum': centralAfrica,
  'Africa/Kigali': centralAfrica,
  'Africa/Lusaka': centralAfrica,
  'Africa/Maputo': centralAfrica,
  'Africa/Kinshasa': westAfrica,
  'Africa/Lagos': westAfrica,
  'Africa/Luanda': westAfrica,
  'Africa/Johannesburg': southAfrica,
  'Africa/Algiers': central,
  'Africa/Tunis': central,
  'Africa/Cairo': eastern,
  'Africa/Tripoli': eastern,

  'Asia/Beirut': eastern,
  'Asia/Nicosia': eastern,
  'Asia/Jerusalem': { 120: 'IST', 180: 'IDT' },
  'Asia/Gaza': eastern,
  'Asia/Baghdad': arabia, // *
  'Asia/Kuwait': arabia, // *
  'Asia/Qatar': arabia, // *
  'Asia/Riyadh': arabia, // *
  'Asia/Dubai': gulf, // *
  'Asia/Muscat': gulf, // *
  'Asia/Tehran': { 210: 'IRST' }, // *
  'Asia/Kabul': { 270: 'AFT' }, // *
  'Asia/Karachi': { 300: 'PKT' },
  'Asia/Tashkent': { 300: 'UZT' }, // *
  'Asia/Calcutta': india,
  'Asia/Kolkata': india,
  'Asia/Kathmandu': nepal, // *
  'Asia/Katmandu': nepal, // *
  'Asia/Dhaka': { 360: 'BDT' }, // *
  'Asia/Rangoon': myanmar, // *
  'Asia/Yangon': myanmar, // *
  'Asia/Bangkok': indochina, // *
  'Asia/Ho_Chi_Minh': indochina, // *
  'Asia/Saigon': indochina, // *
  'Asia/Jakarta': { 420: 'WIB' },
  'Asia/Hong_Kong': { 480: 'HKT' },
  'Asia/Kuala_Lumpur': { 480: 'MYT' }, // *
  'Asia/Manila': { 480: 'PHT' },
  'Asia/Macau': china,
  'Asia/Shanghai': china,
  'Asia/Taipei': china,
  'Asia/Singapore': { 480: 'SGT' }, // *
  'Asia/Pyongyang': { 540: 'KST' },
  'Asia/Seoul': { 540: 'KST' },
  'Asia/Tokyo': { 540: 'JST' },

  'Australia/Adelaide': adelaide,
  'Australia/Brisbane': sydney,
  'Australia/Canberra': sydney,
  'Australia/Darwin': adelaide,
  'Australia/Hobart': sydney,
  'Australia/Melbourne': sydney,
  'Australia/Sydney': sydney,
  'Australia/Perth': { 480: 'AWST' },
  'Pacific/Auckland': { 720: 'NZST', 780: 'NZDT' },
}
