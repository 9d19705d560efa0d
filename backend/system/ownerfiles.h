// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFile;

/// Files that are their owner's alone.
namespace karigar::backend::ownerfiles {

/// What this program makes from now on, nobody else on this machine may read. On Windows that is the folder's
/// doing: those of a person and of a service let nobody else in.
void keepNewOnes();
/// Whether only its owner, who is us or the administrator, may read an open file. Asked of the open file, so
/// that nobody can put another in its place in between.
bool isPrivate(const QFile& file);

} // namespace karigar::backend::ownerfiles
