import { defineConfig, mergeConfig } from 'vitest/config'
import source from './vitest.config.ts'

/** Every test there is, in one run. */
export default mergeConfig(source, defineConfig({ test: { projects: ['./vitest.package.config.ts'] } }))
