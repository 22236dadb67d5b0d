import { expect, test } from 'vitest'
import { welcome } from './welcome'

test('names the site, the desk, and how the first person gets in', () => {
  const said = welcome({ port: 3000, siteUrl: undefined, hasStaff: false })
  expect(said).toContain('http://localhost:3000\n')
  expect(said).toContain('http://localhost:3000/admin')
  expect(said).toContain(
    'npm run staff -- add --email you@example.org --name "Your Name" --role administrator',
  )
})

test('behind a proxy it names the public address, and where the proxy finds it', () => {
  const said = welcome({ port: 4000, siteUrl: 'https://news.example.org/', hasStaff: true })
  expect(said).toContain('https://news.example.org/admin')
  expect(said).toContain('port 4000')
  expect(said).not.toContain('npm run staff -- add')
})
