// Real Electron takes the home and the application's data from the system, on Windows and macOS whatever the environment says:
// a spec would share the lock and the library of the person at this computer.
const { app } = require('electron')

app.setPath('home', process.env.HOME)
app.setPath('userData', process.env.KRONIKA_USER_DATA)
