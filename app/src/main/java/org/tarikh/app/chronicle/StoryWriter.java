package org.tarikh.app.chronicle;

import java.io.IOException;
import org.tarikh.chronicle.Story;

/** Writes stories in one format, in the order given. */
interface StoryWriter {
  void write(Story story) throws IOException;

  /** Writes what comes after the last story; without stories, what stands for none. */
  void finish() throws IOException;
}
