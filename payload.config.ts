import { resolve } from 'node:path'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { Masthead } from './collections/globals/Masthead.ts'
import { Markets } from './collections/globals/Markets.ts'
import { Policy } from './collections/globals/Policy.ts'
import { AgentKeys } from './collections/AgentKeys.ts'
import { SynthesisForms } from './collections/globals/SynthesisForms.ts'
import { Articles } from './collections/Articles.ts'
import { ClaimChecks } from './collections/ClaimChecks.ts'
import { Corrections } from './collections/Corrections.ts'
import { EditionTemplates } from './collections/EditionTemplates.ts'
import { Editions } from './collections/Editions.ts'
import { Events } from './collections/Events.ts'
import { Evidence } from './collections/Evidence.ts'
import { Media } from './collections/Media.ts'
import { ProvenanceLinks } from './collections/ProvenanceLinks.ts'
import { ProposedUpdates } from './collections/ProposedUpdates.ts'
import { Proofs } from './collections/Proofs.ts'
import { Releases } from './collections/Releases.ts'
import { Sections } from './collections/Sections.ts'
import { SigningKeys } from './collections/SigningKeys.ts'
import { Snapshots } from './collections/Snapshots.ts'
import { Sources } from './collections/Sources.ts'
import { StoryDecisions } from './collections/StoryDecisions.ts'
import { Stories } from './collections/Stories.ts'
import { Syntheses } from './collections/Syntheses.ts'
import { Users } from './collections/Users.ts'
import { WireItems } from './collections/WireItems.ts'
import { WireRevisions } from './collections/WireRevisions.ts'
import { answerWithData } from './hooks/answerWithData.ts'
import { dropClaims } from './hooks/dropClaims.ts'
import { consoleMailer } from './src/adapters/consoleMailer.ts'
import { databaseAdapter } from './src/adapters/databaseAdapter.ts'
import { environment } from './src/adapters/environment.ts'
import { quietRefusals } from './src/adapters/quietRefusals.ts'
import { withoutDoors } from './src/adapters/withoutDoors.ts'
import { markIcon } from './src/admin/markIcon.data.ts'
import { wording } from './src/admin/wording.data.ts'
import { bodyEditor } from './src/editor/bodyEditor.ts'
import { closeJobStats } from './src/jobs/closeJobStats.ts'
import { newsroomJobs } from './src/jobs/newsroomJobs.ts'

const settings = environment()

export default buildConfig({
  secret: settings.PAYLOAD_SECRET,
  ...(settings.MONEXUS_PUBLIC_URL === '' ? {} : { serverURL: settings.MONEXUS_PUBLIC_URL }),
  db: await databaseAdapter(settings.DATABASE_URL, settings.MONEXUS_DATA_DIR),
  email: consoleMailer,
  logger: { options: { level: settings.LOG_LEVEL, hooks: quietRefusals } },
  editor: bodyEditor,
  sharp,
  // Their order is the order of the groups, and of the entries within them, in the admin.
  collections: [
    Articles,
    ProvenanceLinks,
    Media,
    WireItems,
    Stories,
    Sources,
    Editions,
    EditionTemplates,
    Sections,
    Corrections,
    Users,
    AgentKeys,
    WireRevisions,
    StoryDecisions,
    Syntheses,
    ProposedUpdates,
    Evidence,
    ClaimChecks,
    Snapshots,
    Proofs,
    Releases,
    SigningKeys,
    Events,
  ],
  globals: [Masthead, Markets, Policy, SynthesisForms],
  i18n: { translations: { en: wording } },
  hooks: { afterError: [answerWithData, dropClaims] },
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'd MMM yyyy, HH:mm',
    meta: {
      titleSuffix: ' · The Monexus',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: markIcon }],
    },
    importMap: {
      baseDir: resolve(/* turbopackIgnore: true */ '.'),
      importMapFile: resolve('src/app/(payload)/admin/importMap.js'),
    },
    components: {
      graphics: { Icon: '/src/admin/Mark#Mark', Logo: '/src/admin/Nameplate#Nameplate' },
      beforeDashboard: ['/src/admin/Today#Today'],
      providers: ['/src/admin/GateProvider#GateProvider'],
      beforeNavLinks: [
        '/src/admin/wire/WireNavLink#WireNavLink',
        '/src/admin/factCheck/FactCheckNavLink#FactCheckNavLink',
        '/src/admin/planner/PlannerNavLink#PlannerNavLink',
        '/src/admin/sources/SourcesNavLink#SourcesNavLink',
      ],
      views: {
        wireDesk: {
          Component: '/src/admin/wire/WireDeskView#WireDeskView',
          path: '/wire',
          exact: true,
        },
        wireStories: {
          Component: '/src/admin/wire/StoriesView#StoriesView',
          path: '/wire/stories',
          exact: true,
        },
        wireStory: {
          Component: '/src/admin/wire/StoryOfWire#StoryOfWire',
          path: '/wire/stories/:id',
        },
        // A tab of the desk stands before the article, whose pattern any word fits.
        factCheckQueue: {
          Component: '/src/admin/factCheck/FactCheckQueue#FactCheckQueue',
          path: '/fact-check',
          exact: true,
        },
        impact: {
          Component: '/src/admin/impact/ImpactView#ImpactView',
          path: '/fact-check/impact',
        },
        factCheckArticle: {
          Component: '/src/admin/factCheck/FactCheckArticle#FactCheckArticle',
          path: '/fact-check/:id',
        },
        planner: { Component: '/src/admin/planner/PlannerView#PlannerView', path: '/edition', exact: true },
        plannerOfDay: { Component: '/src/admin/planner/PlannerView#PlannerView', path: '/edition/:date' },
        sourcesDesk: {
          Component: '/src/admin/sources/SourcesDeskView#SourcesDeskView',
          path: '/wire/sources',
          exact: true,
        },
      },
    },
  },
  defaultDepth: 1,
  maxDepth: 4,
  cors: [],
  csrf: [],
  graphQL: {
    disablePlaygroundInProduction: true,
    maxComplexity: 2000,
    disableIntrospectionInProduction: false,
  },
  upload: { limits: { fileSize: 20_000_000 }, abortOnLimit: true },
  jobs: newsroomJobs,
  telemetry: false,
  typescript: { outputFile: resolve('src/generated/payload-types.ts'), autoGenerate: false },
})
  .then(closeJobStats)
  .then(withoutDoors)
