import { DefaultTemplate } from '@payloadcms/next/templates'
import { SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

interface AdminFrameProps {
  page: AdminViewServerProps
  /** The way to this page, as the admin’s header shows it. */
  way: { label: string; url?: string }[]
  children: ReactNode
}

/** The admin’s frame round a page of our own. */
export const AdminFrame = ({
  page: { initPageResult, params, searchParams, payload },
  way,
  children,
}: AdminFrameProps) => {
  const { req, permissions, visibleEntities, locale } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      permissions={permissions}
      payload={payload ?? req.payload}
      req={req}
      visibleEntities={visibleEntities}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      {...(searchParams ? { searchParams } : {})}
      {...(req.user ? { user: req.user } : {})}
    >
      <SetStepNav nav={way} />
      {children}
    </DefaultTemplate>
  )
}
