import { checkMessages } from './messages/check-messages'
import { problemLine } from './messages/problem'
import { readProject } from './messages/read-project'

const { problems, texts, sources } = checkMessages(readProject(process.cwd()))

// Nothing looked at is nothing proved: this happens when the command runs in another folder.
if (sources === 0) throw new Error('npm run messages: no source files found; run it in the project’s folder')

for (const problem of problems) console.log(problemLine(problem))
if (problems.length > 0) process.exitCode = 1
else console.log(`Messages are in order (languages: 2, texts: ${texts}, source files: ${sources}).`)
