// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/artisan/profileeditor.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace karigar::ui {
class ComboBox;
class FieldRow;
class Pictures;
}

namespace karigar::ui::artisan {

struct FileChooser;
class PictureButton;

/// The words of a profile. Says what changed at each keystroke; knows no rules. GUI thread.
/// Object names: profileNameField, workshopField, craftField, cityField, stateBox, yearsField,
/// languagesField, bioField, profilePictureButton.
class ProfileForm : public QWidget {
    Q_OBJECT
public:
    ProfileForm(Pictures& pictures, const FileChooser& chooser, QWidget* parent);

    void setProfile(const ArtisanProfile& profile);
    ArtisanProfile profile() const;
    void setError(views::artisan::ProfileEditor::Field field, const QString& sentence);
    void clearErrors();

Q_SIGNALS:
    void edited();
    void pictureChosen(const QByteArray& bytes, const QString& mime);
    void refused(const karigar::Error& error);

private:
    using Field = views::artisan::ProfileEditor::Field;

    QWidget* whoCard(Pictures& pictures, const FileChooser& chooser);
    QWidget* whereCard();
    QWidget* storyCard();
    void connectFields();
    FieldRow* row(Field field, const QString& title, QWidget* widget, const QString& hint = {});

    ArtisanProfile m_base;
    bool m_filling = false;
    QHash<int, FieldRow*> m_rows;
    PictureButton* m_picture = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_workshop = nullptr;
    QLineEdit* m_craft = nullptr;
    QLineEdit* m_city = nullptr;
    ComboBox* m_state = nullptr;
    QSpinBox* m_years = nullptr;
    QLineEdit* m_languages = nullptr;
    QPlainTextEdit* m_bio = nullptr;
};

} // namespace karigar::ui::artisan
