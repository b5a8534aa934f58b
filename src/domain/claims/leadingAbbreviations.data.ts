/** Never the end of a sentence, whatever follows: titles, and words that lead to the next one. */
export const leadingAbbreviations = [
  ...['Mr', 'Mrs', 'Ms', 'Mx', 'Dr', 'Prof', 'Gen', 'Col', 'Maj', 'Lt', 'Capt', 'Cmdr', 'Adm', 'Sgt'],
  ...['Sen', 'Rep', 'Gov', 'Pres', 'Rev', 'Hon', 'Msgr', 'Fr', 'St', 'Ste', 'Mt', 'Ft', 'Messrs'],
  ...['Mme', 'Mlle', 'Hr', 'Fra', 'Sra', 'Srta', 'Dra', 'vs', 'cf', 'e.g', 'i.e', 'z.B', 'approx', 'ca'],
]

/** May end a sentence: they do when a word follows that opens one. */
export const closingAbbreviations = [
  ...['U.S', 'U.K', 'U.N', 'E.U', 'U.A.E', 'U.S.A', 'D.C', 'Inc', 'Ltd', 'Corp', 'Co', 'Bros', 'Jr', 'Sr'],
  ...[
    'Jan',
    'Feb',
    'Aug',
    'Sept',
    'Oct',
    'Nov',
    'Dec',
    'Mon',
    'Tue',
    'Wed',
    'Thu',
    'Fri',
    'Ph.D',
    'etc',
    'al',
  ],
  ...['Ave', 'Blvd', 'Rd'],
]

/** Words that open a sentence far more often than they follow an abbreviation as a name. */
export const sentenceOpeners = [
  ...['The', 'A', 'An', 'This', 'That', 'These', 'Those', 'It', 'Its', 'He', 'His', 'She', 'Her', 'They'],
  ...['Their', 'We', 'Our', 'I', 'You', 'There', 'Here', 'In', 'On', 'At', 'By', 'For', 'From', 'To', 'With'],
  ...['But', 'And', 'Or', 'So', 'Yet', 'If', 'When', 'While', 'After', 'Before', 'As', 'Since', 'Though'],
  ...[
    'However',
    'Neither',
    'Both',
    'Some',
    'Many',
    'Most',
    'No',
    'Not',
    'Nobody',
    'What',
    'Why',
    'How',
    'Who',
  ],
]

/**
 * End no sentence before a figure: "No. 176", "pp. 4-6", "Art. 5", in the languages of the wire; months among them. In
 * small letters.
 */
export const countingAbbreviations = [
  ...['no', 'nos', 'nr', 'p', 'pp', 'art', 'arts', 'sec', 'fig', 'figs', 'vol', 'vols', 'ch'],
  ...['chap', 'para', 'par'],
  ...['ed', 'ep', 'apt', 'rev', 'ver', 'vers', 'est', 'min', 'max', 'op', 'cap', 'tel', 'ext', 'eq'],
  ...['hwy', 'ave', 'av', 'approx', 'ca', 'circ', 'incl', 'excl', 'avg', 'reg', 'tab', 'div'],
  ...['abs', 'kap', 'aufl', 'inkl', 'mio', 'ziff', 'anl', 'ausg'],
  ...['env', 'alin', 'al', 'num', 'núm', 'pág', 'pag', 'pgs', 'aprox', 'avda', 'núms', 'págs'],
  ...['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'okt', 'nov', 'dec', 'dez'],
  ...['janv', 'févr', 'avr', 'juil', 'août', 'déc', 'ene', 'abr', 'ago', 'dic', 'gen', 'giu', 'lug'],
  ...['ott', 'fev', 'mai', 'mär'],
]
