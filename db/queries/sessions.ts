import { and, eq, gt, isNull } from 'drizzle-orm'
import { before, hashToken, sessionLimits } from '../commands/sessions'
import type { Reader } from '../open'
import { sessions, users } from '../schema'

/** The person to whom a session token belongs; null where it is unknown, over, or the account is closed. */
export async function findSession(reader: Reader, token: string, now: string) {
  const { id, name, email, role, languages, deskLocale } = users
  const [session] = await reader
    .select({ id, name, email, role, languages, deskLocale, seenAt: sessions.seenAt })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(
      and(
        eq(sessions.tokenHash, hashToken(token)),
        gt(sessions.seenAt, before(now, sessionLimits.idle)),
        gt(sessions.createdAt, before(now, sessionLimits.absolute)),
        isNull(users.disabledAt),
      ),
    )
  return session ?? null
}
