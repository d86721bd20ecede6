package org.tarikh.chronicle.store;

import org.tarikh.chronicle.KeptRecord;

/**
 * A kept record with its place in the chronicle.
 *
 * @param kept the record and its source
 * @param story id of its story; empty if not linked yet
 * @param coder version of the program that made or imported it
 */
public record Report(KeptRecord kept, String story, String coder) {}
