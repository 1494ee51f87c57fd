/**
 * The systems Kronika is packed for. `packages` is what the staged program depends on, `npm` how npm is told which of
 * sharp's natives to fetch, `natives` what must then be there and nothing else.
 *
 * On Linux sharp runs as WebAssembly: its native build and Electron bring two copies of the same system libraries into one
 * process there, which the makers of sharp warn of.
 */
export const targets = {
  'linux-x64': {
    platform: 'linux',
    arch: 'x64',
    formats: ['AppImage', 'deb'],
    packages: ['sharp', '@img/sharp-wasm32'],
    npm: ['--omit=optional'],
    natives: ['@img/sharp-wasm32'],
  },
  'win32-x64': {
    platform: 'win32',
    arch: 'x64',
    formats: ['nsis'],
    packages: ['sharp'],
    npm: ['--os=win32', '--cpu=x64'],
    natives: ['@img/sharp-win32-x64'],
  },
  'darwin-arm64': mac('arm64'),
  'darwin-x64': mac('x64'),
}

function mac(arch) {
  return {
    platform: 'darwin',
    arch,
    formats: ['dmg'],
    packages: ['sharp'],
    npm: ['--os=darwin', `--cpu=${arch}`],
    natives: [`@img/sharp-darwin-${arch}`, `@img/sharp-libvips-darwin-${arch}`],
  }
}
