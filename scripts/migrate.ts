import './load-env'
import { migrate } from '@/db/migrate'
import { database } from '@/db/open'

migrate()
database().close()
