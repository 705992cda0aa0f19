// jest's environment for tests of the clients, which it compiles and loads itself.
import { TestEnvironment } from 'jest-environment-node'
import './end-worker.js'

export default TestEnvironment
