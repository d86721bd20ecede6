package org.tarikh.chronicle.interchange;

import java.util.function.Consumer;
import org.tarikh.chronicle.KeptRecord;

/** Takes records together with the name of the coder that made them, where the file tells it. */
public interface CodedRecords extends Consumer<KeptRecord> {
  /** Names the coder of the records that follow. */
  void codedBy(String coder);
}
