import { startSite } from '../support/server'
import { peopleOfGuide } from './people'

/** Starts the site for the pictures of the guide. */
export default function startForGuide() {
  return startSite(peopleOfGuide)
}
