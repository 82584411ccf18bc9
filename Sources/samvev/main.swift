import Commands
import Files
import Glibc

exit(samvev(Array(CommandLine.arguments.dropFirst()), environment: Environment.variables))
