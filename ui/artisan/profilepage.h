// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/artisan/filechooser.h"
#include "ui/shell/page.h"

class QLabel;
class QStackedWidget;

namespace karigar::views::artisan {
class PortfolioModel;
class ProfileEditor;
}

namespace karigar::ui {
class Banner;
class Button;
class SegmentedControl;
class StateChip;
}

namespace karigar::ui::artisan {

class PageFrame;
class PortfolioEditor;
class ProfileForm;
class ProfilePreview;

/// How the public sees the artisan, and the editing of it. The subject may be "portfolio" or "preview".
/// Object names: profileSections (.0 about you, .1 portfolio, .2 as guests see it), saveProfileButton,
/// dropProfileButton, profileError, profileWaiting, profileDraftLine, and those of ProfileForm,
/// PortfolioEditor and ProfilePreview. Keys: Ctrl+S saves.
class ProfilePage : public Page {
    Q_OBJECT
public:
    ProfilePage(const PageContext& context, const FileChooser& chooser, QWidget* parent);

    void open(const QString& subject) override;

private:
    QWidget* bar();
    void connectParts();
    void refresh();
    void refreshBar();
    void showError(const Error& error);

    FileChooser m_chooser;
    views::artisan::ProfileEditor* m_editor;
    views::artisan::PortfolioModel* m_portfolio;
    PageFrame* m_frame = nullptr;
    SegmentedControl* m_sections = nullptr;
    QStackedWidget* m_stack = nullptr;
    ProfileForm* m_form = nullptr;
    PortfolioEditor* m_pictures = nullptr;
    ProfilePreview* m_preview = nullptr;
    QLabel* m_draft = nullptr;
    StateChip* m_waiting = nullptr;
    Button* m_save = nullptr;
    Button* m_drop = nullptr;
    Banner* m_error = nullptr;
};

} // namespace karigar::ui::artisan
