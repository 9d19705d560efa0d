// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/artisan/filechooser.h"
#include "ui/shell/page.h"

class QLabel;

namespace karigar::views::artisan {
class ServiceEditor;
class ServicesModel;
}

namespace karigar::ui {
class Banner;
class Button;
class ListDetail;
class RecordList;
}

namespace karigar::ui::artisan {

class PageFrame;
class ServiceForm;

/// The workshops on offer and their editor. What is typed is kept when leaving. The subject is a workshop, or
/// "new".
/// Object names: addServiceButton, serviceList, saveServiceButton, dropServiceButton, serviceError,
/// serviceDraftLine, firstServiceButton, and those of ServiceForm. Keys: Ctrl+N adds, Ctrl+S saves.
class ServicesPage : public Page {
    Q_OBJECT
public:
    ServicesPage(const PageContext& context, const FileChooser& chooser, QWidget* parent);

    void open(const QString& subject) override;
    bool goBack() override;

private:
    QWidget* listSide();
    QWidget* formSide(const PageContext& context);
    QWidget* bar();
    void connectEditor();
    void edit(const Id& service);
    void refresh();
    void refreshBar();
    void showError(const Error& error);

    FileChooser m_chooser;
    views::artisan::ServicesModel* m_model;
    views::artisan::ServiceEditor* m_editor;
    PageFrame* m_frame = nullptr;
    ListDetail* m_both = nullptr;
    RecordList* m_list = nullptr;
    QWidget* m_formSide = nullptr;
    ServiceForm* m_form = nullptr;
    QLabel* m_heading = nullptr;
    QLabel* m_draft = nullptr;
    Button* m_save = nullptr;
    Button* m_drop = nullptr;
    Banner* m_error = nullptr;
    bool m_adding = false;
};

} // namespace karigar::ui::artisan
