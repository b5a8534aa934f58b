import { withPayload } from '@payloadcms/next/withPayload'

/** Next serves the admin and Payload's API, nothing else; the paper is Express's. */
export default withPayload({
  // Two servers of one work tree would overwrite each other's build.
  distDir: process.env.MONEXUS_NEXT_DIST || '.next',
  poweredByHeader: false,
  // Fresh clones build once: writing the cache doubled that. Admin pages are loaded when first asked for.
  experimental: { turbopackFileSystemCacheForBuild: false, preloadEntriesOnStart: false },
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
})
