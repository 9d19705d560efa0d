// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/artisan/filechooser.h"
#include "ui/shell/page.h"

namespace karigar::views::artisan {
class DayList;
}

namespace karigar::ui {
class PaperView;
}

namespace karigar::ui::artisan {

class PageFrame;

/// Who comes on one day, as it prints; the subject is the date (ISO), today when empty.
/// Object names: daySheetView, previousSheetButton, nextSheetButton, saveSheetButton, printSheetButton.
class DaySheetPage : public Page {
    Q_OBJECT
public:
    DaySheetPage(const PageContext& context, const FileChooser& chooser, QWidget* parent);

    void open(const QString& subject) override;

private:
    QLayout* bar();
    void refresh();
    void save();

    views::Workspace& m_workspace;
    FileChooser m_chooser;
    views::artisan::DayList* m_list;
    PaperView* m_paper;
    PageFrame* m_frame = nullptr;
};

} // namespace karigar::ui::artisan
