#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>

/* ioctl takes a pointer and any number of arguments; Swift outside the wrappers has neither.
   The number of columns of a terminal, 0 where there is none. */
static inline int samvev_terminal_columns(int descriptor) {
  struct winsize size;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

/* SIG_IGN is a cast that Swift cannot see. From then on a closed pipe is an error of write(2). */
static inline void samvev_ignore_closed_pipes(void) { signal(SIGPIPE, SIG_IGN); }

/* Likewise; for a program that waits for Ctrl-C in its own way. */
static inline void samvev_ignore_interrupt(void) { signal(SIGINT, SIG_IGN); }
