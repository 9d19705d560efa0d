// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogues of the program, built into it. Main thread, once, before the first window, with a
// QCoreApplication alive: it owns the catalogue. Texts already shown do not change.
#pragma once

class QLocale;

namespace karigar {

/// Loads the catalogue of `locale`; a language without one is answered in English.
void installTranslations(const QLocale& locale);

} // namespace karigar
