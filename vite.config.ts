import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const SERVER_ONLY = /\.(sql|api|jobs|adapter)\.ts$/

/** A query or a secret that reaches the browser by one careless import is a leak, so the build stops instead. */
const browserOnly: Plugin = {
  name: 'sanying:browser-only',
  enforce: 'pre',
  resolveId(source, importer) {
    if (SERVER_ONLY.test(source))
      this.error(`${source} belongs to the server; ${importer ?? 'an entry'} may not import it.`)
    return null
  },
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('src/web'),
  base: '/',
  plugins: [browserOnly, react()],
  // What a worker carries stands under the same rule.
  worker: { format: 'es', plugins: () => [browserOnly] },
  build: {
    outDir: here('dist/web'),
    emptyOutDir: true,
    sourcemap: false,
    rolldownOptions: {
      input: {
        staff: here('src/web/index.html'),
        portal: here('src/web/portal.html'),
        complain: here('src/web/complain.html'),
      },
    },
  },
})
