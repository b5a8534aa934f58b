/**
 * Words that say the contrary of one another, in the forms in which copy has them: what one side says, the
 * other denies. Where a word stands on a side it belongs to all that side says.
 */
export const contraries: readonly (readonly [one: string, other: string])[] = [
  [
    'convict convicts convicted convicting conviction guilty accuse accuses accused charged indicted blamed',
    'acquit acquits acquitted acquitting acquittal innocent clear clears cleared exonerate exonerates exonerated',
  ],
  [
    'rise rises rose risen rising climb climbs climbed climbing increase increases increased increasing grow grows grew grown growing growth gain gains gained gaining jump jumps jumped soar soars soared surge surges surged up higher',
    'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing shrink shrinks shrank shrinking plunge plunges plunged slump slumps slumped sink sinks sank down lower',
  ],
  ['raise raises raised raising', 'cut cuts cutting lower lowers lowered lowering reduce reduces reduced'],
  [
    'win wins won winning victory victorious beat beats triumph triumphs',
    'lose loses lost losing defeat defeated loss',
  ],
  [
    'approve approves approved approving approval accept accepts accepted adopt adopts adopted back backs backed endorse endorses endorsed ratify ratifies ratified pass passes passed support supports supported grant grants granted agree agrees agreed welcome welcomes welcomed',
    'reject rejects rejected rejecting rejection refuse refuses refused refusal oppose opposes opposed veto vetoes vetoed decline declines declined disagree disagrees disagreed condemn condemns condemned',
  ],
  [
    'confirm confirms confirmed confirming',
    'deny denies denied denying dispute disputes disputed refute refutes refuted',
  ],
  [
    'open opens opened opening reopen reopens reopened reopening',
    'close closes closed closing closure shut shuts shutting',
  ],
  [
    'resign resigns resigned resigning resignation quit quits quitting leave leaves left leaving',
    'stay stays stayed staying remain remains remained remaining join joins joined joining',
  ],
  [
    'dead die dies died killed death deaths',
    'alive survive survives survived surviving survival unharmed unhurt',
  ],
  [
    'arrest arrests arrested detain detains detained jail jails jailed',
    'release releases released free frees freed',
  ],
  [
    'begin begins began begun beginning start starts started starting resume resumes resumed resuming',
    'end ends ended ending stop stops stopped stopping halt halts halted suspend suspends suspended suspending',
  ],
  [
    'allow allows allowed allowing permit permits permitted legal lawful authorise authorises authorised authorize authorizes authorized',
    'ban bans banned banning forbid forbids forbidden prohibit prohibits prohibited illegal unlawful',
  ],
  ['lift lifts lifted lifting', 'impose imposes imposed imposing tighten tightens tightened'],
  ['uphold upholds upheld', 'overturn overturns overturned quash quashes quashed'],
  ['succeed succeeds succeeded success successful', 'fail fails failed failing failure unsuccessful'],
  ['buy buys bought buying', 'sell sells sold selling'],
  ['hire hires hired hiring', 'fire fires fired firing sack sacks sacked dismiss dismisses dismissed'],
  ['strengthen strengthens strengthened', 'weaken weakens weakened'],
  ['expand expands expanded', 'shrink shrinks shrank shrunk'],
  [
    'advance advances advanced advancing',
    'retreat retreats retreated retreating withdraw withdraws withdrew',
  ],
  ['true genuine real', 'false fake untrue'],
  ['safe', 'unsafe dangerous'],
  ['positive', 'negative'],
  ['majority', 'minority'],
  ['possible', 'impossible'],
  ['likely', 'unlikely'],
  ['verurteilt schuldig angeklagt', 'freigesprochen unschuldig freispruch'],
  [
    'steigt steigen stieg gestiegen wächst wuchs gewachsen',
    'fällt fallen fiel gefallen sinkt sinken sank gesunken',
  ],
  ['gewinnt gewinnen gewann gewonnen siegt sieg', 'verliert verlieren verlor verloren unterliegt niederlage'],
  ['genehmigt billigt gebilligt angenommen zugestimmt', 'abgelehnt verworfen verweigert zurückgewiesen'],
  ['bestätigt bestätigen bestätigte', 'dementiert dementieren bestreitet bestreiten bestritt'],
  ['öffnet öffnen geöffnet', 'schließt schließen geschlossen gesperrt'],
  ['tot gestorben', 'lebend lebt überlebt'],
  ['beginnt begann begonnen', 'endet endete beendet'],
  ['condamné condamnée coupable accusé accusée', 'acquitté acquittée innocent innocente relaxé relaxée'],
  [
    'augmente augmentent monte montent progresse hausse',
    'baisse baissent recule reculent chute diminue diminuent',
  ],
  ['gagne gagnent remporte victoire', 'perd perdent défaite'],
  ['approuve approuvé approuvée adopte adopté adoptée', 'rejette rejeté rejetée refuse refusé refusée'],
  ['confirme confirment', 'dément démentent nie nient'],
  ['ouvre ouvrent ouvert ouverte rouvre', 'ferme ferment fermé fermée'],
  ['mort morte morts', 'vivant vivante vivants survit'],
  ['démissionne quitte', 'reste demeure'],
  ['condenado condenada condena culpable acusado acusada', 'absuelto absuelta absuelve inocente'],
  ['sube suben aumenta aumentan crece crecen', 'baja bajan cae caen disminuye disminuyen'],
  ['gana ganan victoria', 'pierde pierden derrota'],
  ['aprueba aprueban aprobado aprobada', 'rechaza rechazan rechazado rechazada'],
  ['confirma confirman', 'desmiente desmienten niega niegan'],
  ['abre abren abierto abierta reabre', 'cierra cierran cerrado cerrada'],
  ['muerto muerta muertos', 'vivo viva vivos sobrevive'],
  ['dimite dimiten renuncia', 'sigue permanece continúa'],
]

/** Small words are the contrary of one another only where the one stands for the other and nothing else differs. */
export const smallContraries: readonly (readonly [one: string, other: string])[] = [
  ['up upward upwards', 'down downward downwards'],
  ['for', 'against'],
  ['before', 'after'],
  ['above over', 'below under'],
  ['more', 'less fewer'],
  ['with', 'without'],
  ['yes', 'no'],
  ['first', 'last'],
  ['most best biggest largest highest', 'least worst smallest lowest'],
  ['early earlier', 'late later'],
  ['north northern', 'south southern'],
  ['east eastern', 'west western'],
  ['man men boy boys', 'woman women girl girls'],
  ['son', 'daughter'],
  ['für', 'gegen'],
  ['vor', 'nach'],
  ['mehr', 'weniger'],
  ['pour', 'contre'],
  ['avant', 'après'],
  ['plus', 'moins'],
  ['antes', 'después'],
  ['más', 'menos'],
]
