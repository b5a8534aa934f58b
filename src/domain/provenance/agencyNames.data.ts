/** News agencies by the names and letters they sign with, in small letters. */
export const agencyNames: ReadonlySet<string> = new Set([
  ...'reuters ap afp dpa upi pa apa efe ansa tass xinhua kyodo yonhap bloomberg interfax belga anp ritzau'.split(
    ' ',
  ),
  ...'ntb tt stt pap ctk čtk mti tanjug lusa agi ats sda keystone pti ani aap cp irna isna wafa anadolu aa'.split(
    ' ',
  ),
  ...'jiji bernama antara ukrinform unian ria sputnik cns ians sid epd kna afx'.split(' '),
  ...[
    'associated press',
    'the associated press',
    'thomson reuters',
    'agence france-presse',
    'press association',
  ],
  ...['dow jones', 'ria novosti', 'the canadian press', 'press trust of india', 'united press international'],
])
