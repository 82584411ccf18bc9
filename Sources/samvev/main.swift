import Commands
import Foundation

exit(
  samvev(
    Array(CommandLine.arguments.dropFirst()), environment: ProcessInfo.processInfo.environment))
