/**
 * Every way in that Payload or we offer to write an article, a link or what they rest on. A version of
 * Payload that brings another one turns `knownDoors.test.ts` red until its door stands in `gateDoors.ts`.
 */
const collection = [
  'delete /',
  'delete /:id',
  'patch /',
  'patch /:id',
  'post /',
  'post /:id/duplicate',
  'post /access/:id?',
]

export const knownEndpoints = {
  articles: [
    ...collection,
    'post /versions/:id',
    // Begins a draft from wire items; it goes by create, where the gate stands.
    'post /from-wire',
    // Adds links to an article; it goes by create of links, where their rules stand.
    'post /:id/from-wire',
    // Says what the gate finds and writes nothing.
    'post /:id/readiness',
    'post /:id/waivers',
    'delete /:id/waivers',
    'post /:id/schedule',
    'delete /:id/schedule',
    // A fact-checker's word on a claim, and a clearance of the text they saw.
    'post /:id/fact-check/claims',
    'post /:id/fact-check/clearance',
    // Prints an article’s newest text in the place of the printed one, past the gate for corrections.
    'post /:id/correct',
    // Takes an article down; no rule stands in the way, and nothing is made public by it.
    'post /:id/kill',
  ],
  'provenance-links': [
    ...collection,
    'post /versions/:id',
    'post /:id/evidence',
    'post /:id/freeze',
    'post /:id/settle',
  ],
}

export const knownMutations = [
  'createArticle',
  'createProvenanceLink',
  'deleteArticle',
  'deleteProvenanceLink',
  'duplicateArticle',
  'duplicateProvenanceLink',
  'restoreVersionArticle',
  'updateArticle',
  'updateProvenanceLink',
]

/** Members of the Payload instance that write, sign in or lead to those that write; `db` is banned by lint. */
export const knownLocalWrites = [
  'auth',
  'authStrategies',
  'create',
  'db',
  'delete',
  'duplicate',
  'forgotPassword',
  'jobs',
  'login',
  'resetPassword',
  'restoreGlobalVersion',
  'restoreVersion',
  'unlock',
  'update',
  'updateGlobal',
  'verifyEmail',
]

/** Of these only `publishDue` and `pressDue` print; `quotesDue` writes prices, `freezeCited`, `freezeOverdue` and `lookAgain` evidence, the others the wire. */
export const knownTasks = [
  'fileWire',
  'freezeCited',
  'freezeOverdue',
  'lookAgain',
  'pollDue',
  'pressDue',
  'publishDue',
  'quotesDue',
  'synthesesLeft',
  // Begins a draft or fills an empty one, past the articles’ and links’ own rules; prints nothing.
  'synthesise',
  'tendWire',
  // Says what is new in printed stories and drafts beside them; changes no article and prints nothing.
  'updatesDue',
  'watchFolder',
]
