// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Says that no real money moves here. Hidden where it does, and while nobody knows. Thread: GUI.

#include "ui/shared/statechip.h"

namespace karigar::ui {

class PaymentsChip : public StateChip {
    Q_OBJECT
public:
    explicit PaymentsChip(QWidget* parent = nullptr);
    /// "live", "test", "sandbox" or "off", as the backend says; empty: not known yet.
    void setMode(const QString& mode);
    /// Without its words, for a narrow rail; they stay in the tool tip and the accessible name.
    void setFolded(bool folded);

private:
    void refresh();

    QString m_mode;
    bool m_folded = false;
};

} // namespace karigar::ui
