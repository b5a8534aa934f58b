import { Command } from 'commander'
import { resolve } from 'node:path'
import type { Payload } from 'payload'
import { identify } from './commands/identify.ts'

const say = (line: string): void => console.log(line)

/** What a person names lies where they called from, not where the command runs. */
const fromCaller = (file: string): string =>
  /^https?:/i.test(file) ? file : resolve(process.env['INIT_CWD'] ?? '.', file)

/** Runs an act in an open newsroom and ends with its exit code. */
const inNewsroom = async (act: (payload: Payload) => Promise<number>): Promise<void> => {
  const { openNewsroom } = await import('../server/openNewsroom.ts')
  const { pagesRecorded } = await import('../commands/recordPagesSoon.ts')
  const payload = await openNewsroom()
  const code = await act(payload)
  await pagesRecorded(payload)
  await payload.destroy()
  process.exit(code)
}

const program = new Command('monexus').description('The newsroom from the command line.')

program
  .command('identify')
  .argument('[url...]', 'addresses of posts or pages; - reads them from standard input')
  .description('Say what each address points at, one JSON object a line.')
  .action((urls: string[]) => process.exit(identify(urls, say)))

program
  .command('ingest')
  .argument(
    '<document>',
    'a file or address: RSS, Atom, RDF, JSON Feed, ninjs, NewsML-G2, a Telegram preview page',
  )
  .requiredOption('--source <code>', 'the code of the source it came from')
  .description('Take a document into the wire.')
  .action(async (document: string, options: { source: string }) => {
    const { ingest } = await import('./commands/ingest.ts')
    await inNewsroom((payload) => ingest(payload, fromCaller(document), { source: options.source, out: say }))
  })

program
  .command('push-key')
  .argument('<code>', 'the code of a source that pushes to us')
  .option('--renew', 'make a new key; the one before is void')
  .description('Show the key a source signs its pushes with.')
  .action(async (code: string, options: { renew?: boolean }) => {
    const { pushKey } = await import('./commands/pushKey.ts')
    await inNewsroom((payload) => pushKey(payload, { code, renew: options.renew ?? false }, say))
  })

program
  .command('stories')
  .option('--rebuild', 'gather the whole wire anew; what editors decided stays')
  .description('File wire items into stories.')
  .action(async (options: { rebuild?: boolean }) => {
    const { stories } = await import('./commands/stories.ts')
    await inNewsroom((payload) => stories(payload, { rebuild: options.rebuild ?? false }, say))
  })

program
  .command('press')
  .option('--date <day>', 'the day of the edition, as 2026-06-25; today without it')
  .option('--reason <words>', 'why there is a release, for the record', 'Printed')
  .option('--proof', 'proof it and print it in one act, for machines')
  .description('Print an edition as it was proofed.')
  .action(async ({ proof = false, ...options }: { date?: string; reason: string; proof?: boolean }) => {
    const { press } = await import('./commands/press.ts')
    await inNewsroom((payload) => press(payload, { ...options, proof }, { say, now: () => new Date() }))
  })

program
  .command('proof')
  .option('--date <day>', 'the day of the edition, as 2026-06-25; today without it')
  .description('Keep an edition as it would be printed, to be read at a private address for a day.')
  .action(async (options: { date?: string }) => {
    const { proof } = await import('./commands/proof.ts')
    await inNewsroom((payload) => proof(payload, options, { say, now: () => new Date() }))
  })

program
  .command('verify')
  .option('--chain-only', 'only the releases, not the articles and pages')
  .option('--trust <key...>', 'keys you know to be the paper’s, whoever handed on to them')
  .description('Check the chain of releases: numbers, parents, hashes, signatures, snapshots, pages.')
  .action(async ({ chainOnly = false, trust = [] }: { chainOnly?: boolean; trust?: string[] }) => {
    const { verify } = await import('./commands/verify.ts')
    await inNewsroom((payload) => verify(payload, { chainOnly, trusted: trust }, say))
  })

program
  .command('export')
  .argument('<edition>', 'volume and number, as 1.176')
  .option('--out <folder>', 'an empty folder or a new one; monexus-<volume>.<number> without it')
  .option('--trust <key...>', 'keys you know to be the paper’s, whoever handed on to them')
  .description('Write an edition into a folder that is read and checked without the newsroom.')
  .action(
    async (issue: string, { out = `monexus-${issue}`, trust = [] }: { out?: string; trust?: string[] }) => {
      const { exportEdition } = await import('./commands/exportEdition.ts')
      const mediaFolder = process.env['MONEXUS_MEDIA_DIR'] ?? 'media'
      const order = { issue, folder: fromCaller(out), mediaFolder, trusted: trust }
      await inNewsroom((payload) => exportEdition(payload, order, say))
    },
  )

program
  .command('import')
  .argument('<folder>', 'an exported edition')
  .option('--trust <key...>', 'keys you know to be the paper’s, whoever handed on to them')
  .description('Take an exported edition into an empty newsroom.')
  .action(async (folder: string, { trust = [] }: { trust?: string[] }) => {
    const { importEdition } = await import('./commands/importEdition.ts')
    const mediaFolder = process.env['MONEXUS_MEDIA_DIR'] ?? 'media'
    const order = { folder: fromCaller(folder), mediaFolder, trusted: trust }
    await inNewsroom((payload) => importEdition(payload, order, say))
  })

program
  .command('keys')
  .option('--renew', 'make a new key; the one before hands on to it')
  .description('Name the keys that sign releases.')
  .action(async ({ renew = false }: { renew?: boolean }) => {
    const { keys } = await import('./commands/keys.ts')
    await inNewsroom((payload) => keys(payload, { renew, now: new Date() }, say))
  })

program
  .command('audit')
  .option('--events-only', 'only the chain of events, not what it is about')
  .description('Check evidence, links, clearances and accounts against their hashes and the chain of events.')
  .action(async (options: { eventsOnly?: boolean }) => {
    const { audit } = await import('./commands/audit.ts')
    const { eventsOnly = false } = options
    const dataDir = process.env['MONEXUS_DATA_DIR'] ?? 'data'
    await inNewsroom((payload) => audit(payload, { dataDir, eventsOnly }, say))
  })

program
  .command('demo')
  .description('Load the demo newsroom into an empty database.')
  .action(async () => {
    const { demo } = await import('./commands/demo.ts')
    const dataDir = process.env['MONEXUS_DATA_DIR'] ?? 'data'
    await inNewsroom((payload) => demo(payload, { dataDir, now: new Date() }, say))
  })

program
  .command('account')
  .argument('<email>', 'whose account')
  .requiredOption(
    '--roles <roles>',
    'administrator, editor, factChecker, publisher; several joined by commas',
  )
  .option('--name <name>', 'the name of the member of staff')
  .description('Open an account, or give one a new password and roles.')
  .action(async (email: string, options: { roles: string; name?: string }) => {
    const { account } = await import('./commands/account.ts')
    await inNewsroom((payload) => account(payload, { email, ...options }, say))
  })

await program.parseAsync()
