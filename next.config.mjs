import { withPayload } from '@payloadcms/next/withPayload'

/** Next serves the admin and Payload's API, nothing else; the paper is Express's. */
export default withPayload({
  poweredByHeader: false,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
})
