import { notFound } from 'next/navigation'
import { requireStaff } from '../../session'

type Props = { params: Promise<{ rest: string[] }> }

export default async function UnknownDeskAddress({ params }: Props) {
  await requireStaff(`/admin/${(await params).rest.join('/')}`)
  notFound()
}
