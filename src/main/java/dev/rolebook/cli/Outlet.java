package dev.rolebook.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A standard stream that knows whether its reader went away, as head does when it has enough. */
final class Outlet extends PrintStream {
  private static final String GONE = "Broken pipe";
  private static final String CLOSED = "Bad file descriptor";

  private final Raw raw;

  private Outlet(Raw raw) {
    super(new BufferedOutputStream(raw), false, StandardCharsets.UTF_8);
    this.raw = raw;
  }

  static Outlet of(FileDescriptor descriptor) {
    return new Outlet(new Raw(descriptor));
  }

  /** Whether something was lost that somebody still waits for: on a full disk, for one. */
  static boolean lost(PrintStream stream) {
    boolean failed = stream.checkError();
    return failed && !(stream instanceof Outlet outlet && outlet.raw.gone);
  }

  /** Whether nobody asked to hear anything: the stream was closed before the program began. */
  static boolean closed(PrintStream stream) {
    return stream.checkError() && stream instanceof Outlet outlet && outlet.raw.closed;
  }

  /** Remembers why writing failed; a stream for printing only tells that it did. */
  private static final class Raw extends FilterOutputStream {
    private volatile boolean gone;
    private volatile boolean closed;

    Raw(FileDescriptor descriptor) {
      super(new FileOutputStream(descriptor));
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      try {
        out.write(bytes, from, count);
      } catch (IOException e) {
        gone |= GONE.equals(e.getMessage());
        closed |= CLOSED.equals(e.getMessage());
        throw e;
      }
    }
  }
}
