// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace karigar::views {
class TrayModel;
}

namespace karigar::ui {

class Button;
class RecordList;
class SectionHeader;

/// What the marketplace refused, with its reason: try again, or let go of it. Nothing leaves here by itself.
/// Object names: trayList, retryButton, discardButton.
class TrayPage : public Page {
    Q_OBJECT
public:
    TrayPage(const PageContext& context, QWidget* parent);

private:
    void refresh();
    int currentRow() const;

    views::TrayModel* m_model;
    RecordList* m_list;
    QWidget* m_empty;
    SectionHeader* m_header = nullptr;
    Button* m_retry;
    Button* m_discard;
};

} // namespace karigar::ui
