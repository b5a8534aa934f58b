/** How a language denies, as parts of patterns: `\p{L}*` stands for any ending. */
export interface DenyingWords {
  words: readonly string[]
  /** Two parts with words between them: "schließt … aus". */
  parted?: readonly (readonly [verb: string, particle: string])[]
  /** What only looks like a denial: "nicht nur". */
  idle?: readonly string[]
  /** Words stand without spaces between them. */
  isUnspaced?: boolean
}

const list = (words: string): string[] => words.split(' ')

/** Negations and denying verbs by ISO 639-1. A language that is missing is not judged. */
export const foreignDenials: Readonly<Record<string, DenyingWords>> = {
  de: {
    words: [
      ...list(String.raw`nicht nichts kein\p{L}* nie niemals niemand\p{L}* weder ohne unwahrscheinlich`),
      ...list(
        String.raw`bestreit\p{L}* bestritt\p{L}* dementier\p{L}* ausgeschlossen\p{L}* ausschließ\p{L}*`,
      ),
      ...list(String.raw`auszuschließen zurückgewiesen zurückzuweisen zurückw(?:ei|ie)s\p{L}* abgelehnt`),
      ...list(String.raw`abzulehnen ablehn\p{L}* verweiger\p{L}* weiger\p{L}* geweigert verneint?\p{L}*`),
      ...list(String.raw`leugne\p{L}* geleugnet abgestritten verwarf\p{L}* verworfen unterließ unterlassen`),
    ],
    parted: [
      [String.raw`schl(?:ie|o)(?:ß|ss)\p{L}*`, 'aus'],
      [String.raw`w(?:ei|ie)s\p{L}*`, 'zurück'],
      [String.raw`lehn\p{L}*`, 'ab'],
      [String.raw`str(?:ei|i)t\p{L}*`, 'ab'],
    ],
    idle: ['nicht nur', 'nicht zuletzt', 'nicht zuletzt', 'ohnehin'],
  },
  fr: {
    words: [
      ...list(String.raw`ne n[’'] pas jamais aucune? sans ni rien nullement nie nient ni(?:é|ée|és|ées)`),
      ...list(
        String.raw`nia nier dém(?:ent|enti)\p{L}* rejet(?!on)\p{L}* refus\p{L}* exclu\p{L}* récus\p{L}*`,
      ),
      ...list(String.raw`contest(?:e|ent|é|ée|a|er) réfut\p{L}* écart(?:e|é|ée|a|ent|er) improbable`),
    ],
    idle: [String.raw`pas seulement`, 'sans doute', 'sans-abri'],
  },
  es: {
    words: [
      ...list(String.raw`no nunca jamás ni ning[uú]n\p{L}* sin nadie nada tampoco niega\p{L}* negó negaron`),
      ...list(String.raw`negar\p{L}* negado negaba\p{L}* desm(?:ie|i)nti?\p{L}* rechaz\p{L}* rehus\p{L}*`),
      ...list(String.raw`descart\p{L}* den(?:ie|e)g\p{L}* excluy\p{L}* improbable`),
    ],
    idle: ['no s[oó]lo', 'no solamente', 'sin embargo', 'sin duda'],
  },
  it: {
    words: [
      ...list(
        String.raw`non né nessun\p{L}* mai senza niente nulla neanche nemmeno neppure nega nego negano`,
      ),
      ...list(String.raw`negò negato negare negando smenti\p{L}* respin\p{L}* rifiut\p{L}* esclu[ds]\p{L}*`),
      ...list(String.raw`boccia\p{L}* improbabile`),
    ],
    idle: ['non solo', 'senza dubbio', 'senzatetto'],
  },
  pt: {
    words: [
      ...list(
        String.raw`não nem nenhum\p{L}* nunca jamais sem ninguém nada tampouco nega negou negam negaram`,
      ),
      ...list(String.raw`negar negado desment\p{L}* rejeit\p{L}* recus\p{L}* descart\p{L}* exclu[ií]\p{L}*`),
      ...list(String.raw`improvável`),
    ],
    idle: ['não só', 'não apenas', 'sem dúvida'],
  },
  nl: {
    words: [
      ...list(String.raw`niet niets geen nooit niemand zonder noch ontken\p{L}* weiger\p{L}* geweigerd`),
      ...list(String.raw`verw(?:er|ie)p\p{L}* verworpen afgewezen uitgesloten onwaarschijnlijk`),
    ],
    parted: [
      [String.raw`w(?:ij|e)[sz]\p{L}*`, 'af'],
      [String.raw`sl(?:ui|o)t\p{L}*`, 'uit'],
    ],
    idle: ['niet alleen'],
  },
  ru: {
    words: [
      ...list(String.raw`не нет ни ничего ничто никто никого никогда никак\p{L}* без нельзя опроверг\p{L}*`),
      ...list(String.raw`отриц\p{L}* отказ(?:а|ы)\p{L}* отверг\p{L}* отклон\p{L}* исключ[аи]\p{L}*`),
      ...list(String.raw`маловероятн\p{L}* невозможн\p{L}*`),
    ],
    idle: ['не только', String.raw`исключительн\p{L}*`],
  },
  uk: {
    words: [
      ...list(String.raw`не ні немає нема ніхто нічого ніколи жодн\p{L}* без заперечи\p{L}* заперечу\p{L}*`),
      ...list(String.raw`відмов\p{L}* відкину\p{L}* спросту\p{L}* відхил\p{L}* виключ[аи]\p{L}*`),
    ],
    idle: ['не лише', 'не тільки'],
  },
  pl: {
    words: [
      ...list(
        String.raw`nie nigdy żad\p{L}* bez nikt nikogo nic ani zaprzecz\p{L}* odrzuc\p{L}* odm[óa]w\p{L}*`,
      ),
      ...list(String.raw`wyklucz\p{L}* zdementowa\p{L}*`),
    ],
    idle: ['nie tylko'],
  },
  cs: {
    words: [
      ...list(String.raw`ne není nikdy nikdo nic žádn\p{L}* bez ani odmít\p{L}* popř\p{L}* vylouč\p{L}*`),
      ...list(String.raw`zamít\p{L}* ne(?:byl|má|měl|bude|bylo|jsou|chce|chtěl|může|mohl)\p{L}*`),
    ],
    idle: ['ne jen', 'nejen'],
  },
  sv: {
    words: list(
      String.raw`inte ingen inget inga ingenting aldrig utan nekar nekade förnek\p{L}* avvis\p{L}* avslog vägr\p{L}* avfärd\p{L}* utesl\p{L}*`,
    ),
    idle: ['inte bara'],
  },
  no: {
    words: list(
      String.raw`ikke ikkje ingen intet ingenting aldri uten nekt\p{L}* benekt\p{L}* avvis\p{L}* avslo utelukk\p{L}* verken`,
    ),
    idle: ['ikke bare'],
  },
  da: {
    words: list(
      String.raw`ikke ingen intet ingenting aldrig uden nægt\p{L}* benægt\p{L}* afvis\p{L}* afslog udelukk\p{L}* hverken`,
    ),
    idle: ['ikke kun', 'ikke bare'],
  },
  fi: {
    words: list(
      String.raw`ei eivät en emme ette eikä ilman kukaan mitään koskaan kiist\p{L}* kieltäyty\p{L}* torju\p{L}* hylkä\p{L}*`,
    ),
    idle: ['ei vain'],
  },
  tr: {
    words: list(
      String.raw`değil\p{L}* yok hiçbir\p{L}* hiç asla reddet\p{L}* reddedi\p{L}* yalanla\p{L}* \p{L}{2,12}m[ae]d[ıi]\p{L}{0,4} \p{L}{2,12}m[ae]y[ae]ca\p{L}{0,6}`,
    ),
    idle: ['hiç olmazsa'],
  },
  el: {
    words: list(
      String.raw`δεν δε μην όχι ποτέ χωρίς κανείς καν[εέ]ν\p{L}* καμία τίποτα αρν[ήεη]\p{L}* διέψευσ\p{L}* διαψεύ\p{L}* απέρριψ\p{L}* απορρίπτ\p{L}* απέκλεισ\p{L}* αποκλεί\p{L}*`,
    ),
    idle: ['όχι μόνο'],
  },
  ar: {
    words: list(
      String.raw`[وف]?لم [وف]?لن [وف]?لا [وف]?ليس\p{L}* [وب]?دون بدون [وف]?نفى [وف]?نفت [وف]?نفوا [وي]?ينفي [وت]?تنفي نفيه نفيها [وف]?[يت]?رفض\p{L}* [وف]?أنكر\p{L}* [وف]?استبعد\p{L}* [وف]?[يت]ستبعد`,
    ),
    idle: [String.raw`لا [يت]زال`, 'لا سيما', 'ليس فقط'],
  },
  fa: {
    words: list(
      String.raw`نه نیست نیستند هیچ بدون نکرد\p{L}* نشد\p{L}* نمی\p{L}* نبود\p{L}* نخواه\p{L}* تکذیب انکار`,
    ),
    idle: ['نه تنها'],
  },
  he: {
    words: list(
      String.raw`ו?ש?לא ו?ש?אין ללא בלי מעולם הכחיש\p{L}* מכחיש\p{L}* דחה דחתה דחו סירב\p{L}* מסרב\p{L}* שלל שללה שללו`,
    ),
    idle: ['לא רק'],
  },
  hi: { words: list('नहीं न ना बिना कोई इनकार इन्कार खारिज'), idle: ['न केवल'] },
  zh: {
    words: list('不 没 沒 未 无 無 否认 否認 拒绝 拒絕 驳回 駁回 排除 并非 並非'),
    idle: list(
      '未来 未來 不久 不仅 不僅 不过 不過 不少 不断 不斷 不同 不但 不只 无论 無論 无人机 無人機 不得不 无线 無線 未婚',
    ),
    isUnspaced: true,
  },
  ja: {
    words: list('ない なかった なく ません ず 否定 拒否 拒んだ 却下 否認'),
    idle: list('だけでなく のみならず まず 必ず'),
    isUnspaced: true,
  },
  ko: {
    words: list('않 못하 못했 못할 아니 아닌 없 부인했 부인하 거부 거절 배제 일축'),
    idle: list('뿐만 아니라'),
    isUnspaced: true,
  },
}
